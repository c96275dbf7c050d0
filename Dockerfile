# syntax=docker/dockerfile:1

# Builds the program with the Swift runtime and every C library inside it: it needs no file but itself.
ARG BUILDER=swift:6.3-bookworm
FROM ${BUILDER} AS builder
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        libbrotli-dev libmd-dev libnghttp2-dev libstemmer-dev libutf8proc-dev libyaml-dev \
        libzstd-dev zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source

# Dependencies first: they change less often than the sources.
COPY Package.swift ./
RUN swift package resolve

# The manifest names the tests, so their directory must be there; they are not built. Functions that
# compile to the same code are kept once.
COPY openapi.yaml ./
COPY Sources Sources
COPY Tests Tests
COPY deploy/image/no-unwinding.ld ./
RUN swift build --configuration release --product entente \
        --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -Osize -Xswiftc -use-ld=lld \
        -Xlinker --icf=all -Xlinker --no-eh-frame-hdr -Xlinker -T/source/no-unwinding.ld \
    && install -D --strip --target-directory=/image/usr/local/bin .build/release/entente

ARG VERSION=unreleased
COPY LICENSE /image/usr/share/doc/entente/LICENSE
COPY scripts/sbom.sh scripts/sbom.sh
RUN scripts/sbom.sh "${VERSION}" > /image/usr/share/doc/entente/sbom.spdx.json
COPY seeds /image/srv/entente/seeds

# Serves the articles: the program, its seeds, and nothing else; no shell, no package, no library.
FROM scratch
ARG VERSION=unreleased
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Entente" \
    org.opencontainers.image.description="Military alliances in the French press, as JSON" \
    org.opencontainers.image.licenses="Apache-2.0" \
    org.opencontainers.image.version="${VERSION}" \
    org.opencontainers.image.revision="${REVISION}"
COPY --from=builder /image/ /

# PORT is the convention of container platforms; mount another directory over the seeds to serve it.
ENV ENTENTE_HOST=0.0.0.0 ENTENTE_SEEDS=/srv/entente/seeds PORT=8080 PATH=/usr/local/bin
EXPOSE 8080
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 CMD ["/usr/local/bin/entente", "health"]
ENTRYPOINT ["/usr/local/bin/entente"]
CMD ["serve"]
