/// A directory of articles: `DIR/articles/*.md` and `*.txt`, or `DIR/*` where there is no `articles`.
///
/// Hidden files, `README.md` and other extensions are not articles. A symbolic link may lead to
/// another place in the directory (as mounted configuration does), never out of it.
struct SeedDirectory {
    let path: String

    struct Listing {
        /// In order of name.
        var files: [SeedFile] = []
        /// Published data sets of alliances.
        var datasets: [SeedFile] = []
        /// `DIR/actors.tsv`, where it is there.
        var actors: [SeedFile] = []
        var failures: [SeedFailure] = []
    }

    func listing() -> Listing {
        var listing = Listing()
        let articles = joined(path, "articles")
        let folder = FileSystem.isDirectory(articles) ? articles : path
        do throws(FileProblem) {
            let root = try FileSystem.resolved(path)
            guard FileSystem.isDirectory(root) else { throw FileProblem("not a directory") }
            if try FileSystem.names(in: root).contains(ActorsFile.name) {
                listing.add(
                    joined(path, ActorsFile.name), named: ActorsFile.name, within: root,
                    to: \.actors)
            }
            for name in try FileSystem.names(in: folder) {
                if Self.isArticle(name) {
                    listing.add(joined(folder, name), named: name, within: root, to: \.files)
                } else if Dataset.Form(file: name) != nil, !name.hasPrefix(".") {
                    listing.add(joined(folder, name), named: name, within: root, to: \.datasets)
                }
            }
        } catch {
            listing.failures.append(SeedFailure(file: path, reason: error.reason))
            return listing
        }
        if listing.files.isEmpty, listing.datasets.isEmpty, listing.failures.isEmpty {
            listing.failures.append(
                SeedFailure(file: folder, reason: "no article here: expected *.md or *.txt"))
        }
        return listing
    }

    private static func isArticle(_ name: String) -> Bool {
        let name = name.lowercased()
        return !name.hasPrefix(".") && name != "readme.md"
            && (name.hasSuffix(".md") || name.hasSuffix(".txt"))
    }
}

extension SeedDirectory.Listing {
    /// Takes in one file, or the reason why not.
    fileprivate mutating func add(
        _ path: String, named name: String, within root: String,
        to place: WritableKeyPath<SeedDirectory.Listing, [SeedFile]>
    ) {
        do throws(FileProblem) {
            let real = try FileSystem.resolved(path)
            guard real.hasPrefix(root == "/" ? root : root + "/") else {
                throw FileProblem("a symbolic link that leaves the directory")
            }
            self[keyPath: place].append(SeedFile(path: path, name: name, realPath: real))
        } catch {
            failures.append(SeedFailure(file: path, reason: error.reason))
        }
    }
}

/// One file to read as an article.
struct SeedFile: Sendable {
    /// As a person would type it; failures name it.
    var path: String
    /// Its last component.
    var name: String
    /// Without symbolic links; this one is opened.
    var realPath: String

    /// What it holds; refused with its path where that cannot be read or is more than `limit` octets.
    func bytes(limit: Int) throws(SeedFailures) -> [UInt8] {
        do throws(FileProblem) {
            return try FileSystem.bytes(of: realPath, limit: limit)
        } catch {
            throw SeedFailures([SeedFailure(file: path, reason: error.reason)])
        }
    }
}

/// `joined("seeds/", "articles")` → `seeds/articles`
private func joined(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
}
