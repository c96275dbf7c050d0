// Linux interfaces that Swift's Glibc module does not show.
#pragma once
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

/// accept4(2), declared here because <sys/socket.h> hides it behind _GNU_SOURCE.
int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);

/// Returns free heap memory to the system, and unmaps the pages of code and constants that are in
/// memory: those that are needed come back at their next use, from the page cache.
void give_back_memory(void);
