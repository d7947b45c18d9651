/*
 * Plain Node with one rule of Electron's: a native module may not hand out memory of its own as an ArrayBuffer.
 * Preloaded, it watches for *.node files being opened and points their two ways of doing so at a refusal. An
 * ordinary LD_PRELOAD of those names would not be seen, for Node defines them itself and comes first.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { NAPI_NO_EXTERNAL_BUFFERS_ALLOWED = 22 };

static int refuse(void) { return NAPI_NO_EXTERNAL_BUFFERS_ALLOWED; }

static int is_forbidden(const char *name) {
  return strcmp(name, "napi_create_external_arraybuffer") == 0 ||
         strcmp(name, "napi_create_external_buffer") == 0 ||
         strcmp(name, "node_api_create_external_sharedarraybuffer") == 0;
}

struct table {
  const ElfW(Rela) *entries;
  size_t bytes;
};

static void point_at_refusal(void **slot) {
  uintptr_t page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
  void *page = (void *)((uintptr_t)slot & ~(page_size - 1));
  if (mprotect(page, page_size, PROT_READ | PROT_WRITE) == 0) *slot = (void *)refuse;
}

static void patch(const struct link_map *module) {
  const ElfW(Sym) *symbols = NULL;
  const char *names = NULL;
  struct table tables[2] = {{NULL, 0}, {NULL, 0}};
  for (const ElfW(Dyn) *entry = module->l_ld; entry->d_tag != DT_NULL; entry++) {
    switch (entry->d_tag) {
      case DT_SYMTAB: symbols = (const void *)entry->d_un.d_ptr; break;
      case DT_STRTAB: names = (const void *)entry->d_un.d_ptr; break;
      case DT_RELA: tables[0].entries = (const void *)entry->d_un.d_ptr; break;
      case DT_RELASZ: tables[0].bytes = entry->d_un.d_val; break;
      case DT_JMPREL: tables[1].entries = (const void *)entry->d_un.d_ptr; break;
      case DT_PLTRELSZ: tables[1].bytes = entry->d_un.d_val; break;
    }
  }
  if (symbols == NULL || names == NULL) return;
  for (int which = 0; which < 2; which++) {
    size_t count = tables[which].entries == NULL ? 0 : tables[which].bytes / sizeof(ElfW(Rela));
    for (size_t at = 0; at < count; at++) {
      const ElfW(Rela) *relocation = &tables[which].entries[at];
      const char *name = names + symbols[ELF64_R_SYM(relocation->r_info)].st_name;
      if (is_forbidden(name)) point_at_refusal((void **)(module->l_addr + relocation->r_offset));
    }
  }
}

void *dlopen(const char *path, int flags) {
  static void *(*real)(const char *, int);
  if (real == NULL) real = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");
  void *handle = real(path, flags);
  size_t length = path == NULL ? 0 : strlen(path);
  struct link_map *module = NULL;
  if (handle != NULL && length > 5 && strcmp(path + length - 5, ".node") == 0 &&
      dlinfo(handle, RTLD_DI_LINKMAP, &module) == 0) {
    patch(module);
  }
  return handle;
}
