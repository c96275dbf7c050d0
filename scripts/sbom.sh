#!/usr/bin/env bash
# Writes what the program is made of, as SPDX 2.3 in JSON: run where it was built, as the Dockerfile does.
#
#   sbom.sh VERSION
set -euo pipefail
cd "$(dirname "$0")/.."

version=${1:?usage: sbom.sh VERSION}
libraries=(libbrotli-dev libc6-dev libmd-dev libnghttp2-dev libstemmer-dev libutf8proc-dev libyaml-dev libzstd-dev zlib1g-dev)

# name, version, where it comes from (a package URL), licence
components() {
    local package
    for package in "${libraries[@]}"; do
        dpkg-query --show \
            --showformat '${source:Package}\t${Version}\tpkg:deb/debian/${source:Package}@${Version}\tNOASSERTION\n' \
            "$package"
    done
    swift --version 2>/dev/null |
        sed -n 's|.*Swift version \([0-9.]*\).*|swift\t\1\tpkg:github/swiftlang/swift@swift-\1-RELEASE\tApache-2.0|p' |
        head -n 1
    sed -n 's|.*url: "https://github.com/\([^/]*\)/\([^"]*\)", exact: "\([^"]*\)".*|\2\t\3\tpkg:github/\1/\2@\3\tApache-2.0|p' \
        Package.swift
}

row() { # NUMBER NAME VERSION LOCATOR LICENCE
    cat <<END
    {
      "SPDXID": "SPDXRef-$1",
      "name": "$2",
      "versionInfo": "$3",
      "downloadLocation": "NOASSERTION",
      "licenseConcluded": "$5",
      "licenseDeclared": "$5",
      "copyrightText": "NOASSERTION",
      "filesAnalyzed": false,
      "externalRefs": [
        {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "$4"}
      ]
    }
END
}

cat <<END
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "entente-$version",
  "documentNamespace": "urn:entente:sbom:$version",
  "creationInfo": {
    "created": "$(date --utc --date "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%dT%H:%M:%SZ)",
    "creators": ["Tool: sbom.sh"]
  },
  "packages": [
END
row entente entente "$version" "pkg:generic/entente@$version" Apache-2.0
relations='    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-entente"}'
number=0
while IFS=$'\t' read -r name held locator licence; do
    number=$((number + 1))
    echo "    ,"
    row "$number" "$name" "$held" "$locator" "$licence"
    relations+=$',\n'"    {\"spdxElementId\": \"SPDXRef-entente\", \"relationshipType\": \"STATIC_LINK\", \"relatedSpdxElement\": \"SPDXRef-$number\"}"
done < <(components)
cat <<END
  ],
  "relationships": [
$relations
  ]
}
END
