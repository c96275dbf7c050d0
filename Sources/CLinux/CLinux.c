// dl_iterate_phdr(3) hides behind it.
#define _GNU_SOURCE
#include "CLinux.h"
#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// Unmaps the pages of an object that are backed by its file and never written to.
static int drop_object(struct dl_phdr_info *object, size_t size, void *unused) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (int index = 0; index < object->dlpi_phnum; index++) {
        const ElfW(Phdr) *header = &object->dlpi_phdr[index];
        if (header->p_type != PT_LOAD || (header->p_flags & PF_W) != 0) continue;
        uintptr_t start = (object->dlpi_addr + header->p_vaddr) / page * page;
        uintptr_t end = object->dlpi_addr + header->p_vaddr + header->p_memsz;
        madvise((void *)start, (end - start + page - 1) / page * page, MADV_DONTNEED);
    }
    return 0;
}

void give_back_memory(void) {
    malloc_trim(0);
    dl_iterate_phdr(drop_object, NULL);
}
