"""licences.spdx.json: what the site contains from others, and by which licence, as SPDX 2.3.

It is made of publish/licences.toml and of the files that the site has.
"""

import hashlib
import json
import re
import tomllib
from datetime import UTC, datetime

from corpus.problem import Problem
from publish.after import dates
from publish.offline.archive import LEFT_OUT

NAME = "licences.spdx.json"
TABLE = "publish/licences.toml"
FIRST = datetime(1980, 1, 1, tzinfo=UTC)
SITE, DOCUMENT = "SPDXRef-Site", "SPDXRef-DOCUMENT"


def add(site):
    """Write it.

    Raises:
        Problem: a part of the table is in no file of the site.
    """
    made = Document(site)
    for part in tomllib.loads((site.project.root / TABLE).read_text("utf-8"))["parts"]:
        made.add(part)
    site.write(NAME, json.dumps(made.whole(), ensure_ascii=False, indent=1) + "\n")


class Document:
    """A document of SPDX that is being made."""

    def __init__(self, site):
        self.site, self.packages, self.files, self.relationships = site, [], {}, []
        copied = [] if site.address else [file for pattern in LEFT_OUT for file in site.folder.glob(pattern)]
        self.left_out = set(copied)  # of a copy on the disk

    def add(self, part):
        """Add a part of the table, with its files."""
        own, within = (self.found(part.get(key, ())) for key in ("files", "within"))
        if not own and not within:
            if self.site.address:
                raise Problem(f"{TABLE}: nothing of {part['name']} is in the site: delete it, or correct its files")
            return
        reference = f"SPDXRef-{re.sub('[^A-Za-z0-9]+', '-', part['name'])}"
        package = self.package(reference, part)
        for file in own:
            if file in self.files:
                raise Problem(f"{TABLE}: {file} is of {part['name']}, and of another part: whose is it?")
            self.files[file] = self.file(file, part)
        package |= self.analyzed(own) if own else {"filesAnalyzed": False}
        self.packages.append(package)
        self.relate(SITE, "CONTAINS", reference)
        for file in own:
            self.relate(reference, "CONTAINS", self.files[file]["SPDXID"])
        for file in within:
            if file in self.files:  # a page is no file of the list: each has the same parts
                self.relate(self.files[file]["SPDXID"], "OTHER", reference, "a part of the file")

    def found(self, patterns):
        """The files that fit patterns, relative to the site."""
        paths = {path for pattern in patterns for path in self.site.folder.glob(pattern)} - self.left_out
        return sorted(path.relative_to(self.site.folder).as_posix() for path in paths)

    def package(self, reference, part):
        """What is said of a part."""
        said = {
            "SPDXID": reference,
            "name": part["name"],
            "versionInfo": part.get("version"),
            "downloadLocation": part["source"],
            "licenseConcluded": part["licence"],
            "licenseDeclared": part["licence"],
            "licenseComments": part.get("comment"),
            "copyrightText": part["copyright"],
        }
        return {key: value for key, value in said.items() if value is not None}

    def analyzed(self, names):
        """What SPDX wants to know of a package whose files are listed."""
        sums = sorted(self.files[name]["checksums"][0]["checksumValue"] for name in names)
        code = hashlib.sha1("".join(sums).encode(), usedforsecurity=False).hexdigest()
        return {"filesAnalyzed": True, "packageVerificationCode": {"packageVerificationCodeValue": code}}

    def file(self, name, part):
        """What is said of a file."""
        data = (self.site.folder / name).read_bytes()
        return {
            "SPDXID": f"SPDXRef-File-{len(self.files) + 1}",
            "fileName": f"./{name}",
            "checksums": [
                {"algorithm": kind.upper(), "checksumValue": hashlib.new(kind, data, usedforsecurity=False).hexdigest()}
                for kind in ("sha1", "sha256")
            ],
            "licenseConcluded": part["licence"],
            "licenseInfoInFiles": ["NOASSERTION"],
            "copyrightText": part["copyright"],
        }

    def relate(self, one, how, other, comment=None):
        """Say what one thing is to another."""
        relationship = {"spdxElementId": one, "relationshipType": how, "relatedSpdxElement": other}
        self.relationships.append(relationship | ({"comment": comment} if comment else {}))

    def whole(self):
        """The document."""
        address = self.site.address or "https://localhost/"
        date = dates.git(self.site.project, "log", "-1", "--format=%ct").strip()
        created = datetime.fromtimestamp(int(date), UTC) if date else FIRST
        ours = {
            "name": "Multiprocessing by Example",
            "source": "NOASSERTION",
            "licence": "MIT",
            "copyright": "Copyright (c) 2026 the authors of Multiprocessing by Example",
        }
        return {
            "spdxVersion": "SPDX-2.3",
            "dataLicense": "CC0-1.0",
            "SPDXID": DOCUMENT,
            "name": ours["name"],
            "documentNamespace": f"{address}{NAME}",
            "creationInfo": {"created": f"{created:%Y-%m-%dT%H:%M:%SZ}", "creators": ["Tool: publish.after.licences"]},
            "packages": [self.package(SITE, ours) | {"filesAnalyzed": False}, *self.packages],
            "files": list(self.files.values()),
            "relationships": [
                {"spdxElementId": DOCUMENT, "relationshipType": "DESCRIBES", "relatedSpdxElement": SITE},
                *self.relationships,
            ],
        }
