// dl_iterate_phdr(3) hides behind it.
#define _GNU_SOURCE
#include "CLinux.h"
#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
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

ssize_t receive_octets(int descriptor, void *buffer, size_t length) {
    return syscall(SYS_recvfrom, descriptor, buffer, length, 0, NULL, NULL);
}

ssize_t send_message(int descriptor, const struct msghdr *message, int flags) {
    return syscall(SYS_sendmsg, descriptor, message, flags);
}

int wait_for_events(int descriptor, struct epoll_event *events, int capacity, int timeout) {
    // Not epoll_wait, which the newer architectures have not.
    return (int)syscall(SYS_epoll_pwait, descriptor, events, capacity, timeout, NULL, (size_t)8);
}
