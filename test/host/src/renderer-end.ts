// A destroyed window's process must be gone. Chromium ends it by itself within moments; if not, the host does.
const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export const endRenderer = async (pid: number): Promise<void> => {
  if (pid <= 0) return
  for (let tries = 0; tries < 60; tries += 1) {
    if (!alive(pid)) return
    await new Promise(done => setTimeout(done, 50))
  }
  if (alive(pid)) process.kill(pid, 'SIGKILL')
}
