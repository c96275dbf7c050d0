"""What an idle connection costs a server of ours in memory."""
import contextlib
import resource

from bench_peers import entente
from bench_process import memory
from bench_requests import Connection, request

# Descriptors besides those of the connections.
RESERVE = 200
# A server of ours closes what one address opens beyond 4096 connections.
PER_ADDRESS = 2_500


def allow_descriptors(wanted):
    """Raises the bound of open files, ours and that of servers we start; the bound that holds."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return wanted if soft == resource.RLIM_INFINITY else soft


def measure_memory(binary, seeds, connections=10_000):
    """Octets at the start, after some requests, with idle connections and after them.

    Each idle connection has been answered once: what it borrowed for that must be given back.
    """
    connections = min(connections, allow_descriptors(connections + RESERVE) - RESERVE)
    with entente(binary, seeds) as server:
        found = {"connections": connections, "start": memory(server.pids)}
        with Connection(server.port) as connection:
            for _ in range(64):
                connection.exchange(request(server.port))
        found["warm"] = memory(server.pids)
        with contextlib.ExitStack() as opened:
            for number in range(connections):
                source = f"127.0.0.{1 + number // PER_ADDRESS}"
                connection = opened.enter_context(Connection(server.port, source))
                connection.exchange(request(server.port))
            found["idle"] = memory(server.pids)
        found["closed"] = memory(server.pids)
    spent = found["idle"]["resident"] - found["warm"]["resident"]
    found["bytes_per_idle_connection"] = spent / connections
    return found
