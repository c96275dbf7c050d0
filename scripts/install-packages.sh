#!/usr/bin/env bash
# Installs the Debian packages that are needed; those already there are left alone, so that a second
# run asks for no rights and no network.
#
#   install-packages.sh               what building, serving and checking need
#   install-packages.sh instructions  what `make instructions` needs beside that
#   install-packages.sh monitoring    what `make check-prometheus` needs beside that
#   install-packages.sh deploy        what `make check-deploy` needs beside that
#   install-packages.sh image         what `make image` needs beside that where no Docker engine runs
#   install-packages.sh bench         what `make bench` needs beside that
set -euo pipefail

packages=(
    libutf8proc-dev # Unicode normalisation
    libstemmer-dev  # French and English stems for the full-text search
    libmd-dev       # SHA-256 of the articles
    libyaml-dev     # front matter
    libnghttp2-dev  # HTTP/2 frames
    zlib1g-dev libbrotli-dev libzstd-dev # gzip, brotli and zstd content
    curl python3 make
)
counting=(
    valgrind binutils # counts instructions
    nghttp2-client    # h2load, the load over HTTP/2
)
containing=(
    buildah debootstrap # build the container image where no engine runs
)
monitoring=(
    prometheus # and promtool, which checks its rules
)
deploying=(
    docker-compose # reads compose.yaml
    systemd        # systemd-analyze, which reads units
    python3-venv   # for what is only at PyPI
)
comparing=(
    gcc libc6-dev  # build the limit, Benchmarks/limit.c
    wrk            # the load over HTTP/1.1
    nginx-light h2o
    nghttp2-server # nghttpd
    util-linux     # taskset
)

case "${1:-}" in
"") ;;
instructions) packages+=("${counting[@]}") ;;
deploy) packages+=("${monitoring[@]}" "${deploying[@]}") ;;
image) packages+=("${containing[@]}") ;;
monitoring) packages+=("${monitoring[@]}") ;;
bench) packages+=("${counting[@]}" "${comparing[@]}") ;;
*)
    echo "usage: install-packages.sh [instructions|monitoring|deploy|image|bench]" >&2
    exit 64
    ;;
esac

is_installed() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

sudo=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing; install them as root, then run this again:" >&2
        echo "    apt-get install ${missing[*]}" >&2
        exit 1
    fi
    sudo=(sudo)
fi

# A package of a server starts it, on port 80 and for good. Debian asks this file first; 101 forbids
# the start. One that is there already has its reasons and is left alone.
policy=/usr/sbin/policy-rc.d
if [[ "${1:-}" =~ ^(bench|monitoring)$ ]] && [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee "$policy" >/dev/null
    trap '"${sudo[@]}" rm -f "$policy"' EXIT
    "${sudo[@]}" chmod 755 "$policy"
fi

echo "Installing ${missing[*]}"
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends -qq "${missing[@]}"
