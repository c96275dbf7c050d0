# syntax=docker/dockerfile:1

# Builds the program with the Swift runtime and the C libraries inside it.
FROM swift:6.3-bookworm AS builder
# The linker takes a shared library where it finds one: without these, the static ones go in.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        libbrotli-dev libmd-dev libnghttp2-dev libstemmer-dev libutf8proc-dev libyaml-dev \
        libzstd-dev zlib1g-dev \
    && rm -rf /var/lib/apt/lists/* \
    && cd /usr/lib/*-linux-gnu \
    && rm libbrotlicommon.so libbrotlienc.so libmd.so libnghttp2.so libstemmer.so libutf8proc.so \
        libyaml.so libz.so libzstd.so
WORKDIR /source

# Dependencies first: they change less often than the sources.
COPY Package.swift ./
RUN swift package resolve

# The manifest names the tests, so their directory must be there; they are not built.
COPY openapi.yaml ./
COPY Sources Sources
COPY Tests Tests
RUN swift build --configuration release --static-swift-stdlib --product entente \
    && install -D --strip --target-directory=/image/usr/local/bin .build/release/entente

# Serves the articles: the program, its seeds, and nothing to build with.
FROM debian:bookworm-slim
ARG VERSION=unreleased
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Entente" \
    org.opencontainers.image.description="Military alliances in the French press, as JSON" \
    org.opencontainers.image.licenses="Apache-2.0" \
    org.opencontainers.image.version="${VERSION}" \
    org.opencontainers.image.revision="${REVISION}"
COPY --from=builder /image/ /
COPY LICENSE /usr/share/doc/entente/LICENSE
COPY seeds /srv/entente/seeds

# PORT is the convention of container platforms; mount another directory over the seeds to serve it.
ENV ENTENTE_HOST=0.0.0.0 ENTENTE_SEEDS=/srv/entente/seeds PORT=8080
EXPOSE 8080
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 CMD ["entente", "health"]
ENTRYPOINT ["entente"]
CMD ["serve"]
