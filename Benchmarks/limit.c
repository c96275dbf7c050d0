// The limit: what a server can reach that has nothing to do. It answers whatever it is asked with one
// head and one body, made beforehand, on one thread: one recv and one send for each event. The rate
// that it reaches is the rate of the kernel and the load generator, and others are measured by it.
//
//     limit PORT HEAD BODY
//
// HEAD is a file that holds a whole response head; its Date, where it has one, follows the clock.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

enum { max_descriptor = 1 << 16, max_events = 512, copies = 64, date_length = 29 };

// All answers are alike, so a connection needs no buffers: how much of the end of a head it has seen
// of the request that comes in, and how many octets of answers it is owed.
static struct { unsigned char seen; size_t owed; } connections[max_descriptor];

// The answer, over and over: answers to pipelined requests are a longer piece of it.
static char *answers;
static size_t answer_length, date_at;

static char *read_file(const char *path, size_t *length) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) < 0) err(1, "%s", path);
    *length = (size_t)status.st_size;
    char *octets = malloc(*length + 1);
    if (!octets || read(file, octets, *length) != (ssize_t)*length) err(1, "%s", path);
    octets[*length] = 0;
    close(file);
    return octets;
}

static void prepare_answers(const char *head_path, const char *body_path) {
    size_t head_length, body_length;
    char *head = read_file(head_path, &head_length), *body = read_file(body_path, &body_length);
    char *date = strcasestr(head, "\r\nDate: ");
    date_at = date ? (size_t)(date - head) + strlen("\r\nDate: ") : 0;
    answer_length = head_length + body_length;
    answers = malloc(copies * answer_length);
    if (!answers) err(1, "malloc");
    for (int copy = 0; copy < copies; copy++) {
        memcpy(answers + copy * answer_length, head, head_length);
        memcpy(answers + copy * answer_length + head_length, body, body_length);
    }
}

static void refresh_date(void) {
    static time_t shown;
    time_t now = time(NULL);
    if (now == shown || !date_at) return;
    shown = now;
    char text[date_length + 1];
    strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", gmtime(&now));
    for (int copy = 0; copy < copies; copy++)
        memcpy(answers + copy * answer_length + date_at, text, date_length);
}

static int listen_on(int port) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), on = 1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) < 0) err(1, "bind");
    if (listen(listener, 1024) < 0) err(1, "listen");
    return listener;
}

static void watch(int epoll, int operation, int descriptor, uint32_t events) {
    struct epoll_event event = {.events = events, .data.fd = descriptor};
    if (epoll_ctl(epoll, operation, descriptor, &event) < 0) err(1, "epoll_ctl");
}

static void accept_all(int epoll, int listener) {
    int descriptor, on = 1;
    while ((descriptor = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        if (descriptor >= max_descriptor) { close(descriptor); continue; }
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        memset(&connections[descriptor], 0, sizeof connections[descriptor]);
        watch(epoll, EPOLL_CTL_ADD, descriptor, EPOLLIN);
    }
}

// The number of request heads that end in these octets, the first of which may have begun before.
static size_t count_heads(unsigned char *seen, const char *octets, ssize_t length) {
    size_t heads = 0;
    for (ssize_t at = 0; at < length; at++) {
        if (octets[at] == "\r\n\r\n"[*seen]) {
            if (++*seen == 4) heads++, *seen = 0;
        } else {
            *seen = octets[at] == '\r';
        }
    }
    return heads;
}

// False when the connection is gone.
static int send_owed(int epoll, int descriptor, int was_waiting) {
    size_t *owed = &connections[descriptor].owed;
    while (*owed > 0) {
        // Whole answers begin anywhere; what is left of one begins within the first copy.
        size_t start = (answer_length - *owed % answer_length) % answer_length;
        size_t piece = copies * answer_length - start;
        ssize_t sent = send(descriptor, answers + start, *owed < piece ? *owed : piece, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0 && errno != EAGAIN) return 0;
        if (sent < 0) break;
        *owed -= (size_t)sent;
    }
    // Who does not take his answers is not asked for more requests.
    if ((*owed > 0) != was_waiting)
        watch(epoll, EPOLL_CTL_MOD, descriptor, *owed > 0 ? EPOLLOUT : EPOLLIN);
    return 1;
}

static int serve(int epoll, int descriptor, uint32_t events) {
    static char octets[1 << 16];
    if (events & EPOLLOUT) return send_owed(epoll, descriptor, 1);
    ssize_t length = recv(descriptor, octets, sizeof octets, 0);
    if (length < 0 && (errno == EAGAIN || errno == EINTR)) return 1;
    if (length <= 0) return 0;
    size_t heads = count_heads(&connections[descriptor].seen, octets, length);
    connections[descriptor].owed = heads * answer_length;
    return send_owed(epoll, descriptor, 0);
}

int main(int count, char **arguments) {
    if (count != 4) errx(2, "usage: limit PORT HEAD BODY");
    prepare_answers(arguments[2], arguments[3]);
    int listener = listen_on(atoi(arguments[1])), epoll = epoll_create1(0);
    watch(epoll, EPOLL_CTL_ADD, listener, EPOLLIN);
    for (;;) {
        struct epoll_event events[max_events];
        int ready = epoll_wait(epoll, events, max_events, -1);
        refresh_date();
        for (int at = 0; at < ready; at++) {
            int descriptor = events[at].data.fd;
            if (descriptor == listener) accept_all(epoll, listener);
            else if (!serve(epoll, descriptor, events[at].events)) close(descriptor);
        }
    }
}
