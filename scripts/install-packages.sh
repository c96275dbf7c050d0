#!/usr/bin/env bash
# Installs the Debian packages that building, serving and checking need; those already there are
# left alone, so that a second run asks for no rights and no network.
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

echo "Installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" apt-get install --yes --no-install-recommends -qq "${missing[@]}"
