// Linux interfaces that Swift's Glibc module does not show.
#pragma once
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/types.h>

/// accept4(2), declared here because <sys/socket.h> hides it behind _GNU_SOURCE.
int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);

// The three calls that every request takes, as they are. The C library makes each of them a point at which a
// thread can be cancelled, which nothing here does and which costs a request 4 % of its instructions.

/// recv(2).
ssize_t receive_octets(int descriptor, void *buffer, size_t length);
/// sendmsg(2).
ssize_t send_message(int descriptor, const struct msghdr *message, int flags);
/// epoll_wait(2).
int wait_for_events(int descriptor, struct epoll_event *events, int capacity, int timeout);

/// Returns free heap memory to the system, and unmaps the pages of code and constants that are in
/// memory: those that are needed come back at their next use, from the page cache.
void give_back_memory(void);
