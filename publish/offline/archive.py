"""The archive: the site that was built for reading from a disk, as one zip file.

The same pages give the same bytes: names in order, all with the time in SOURCE_DATE_EPOCH.
"""

import os
import sys
import time
import zipfile
from pathlib import Path

# What has no use on a disk: for servers, for languages that the site is not in, for debuggers.
LEFT_OUT = ("404.html", "sitemap.xml*", "search/search_index.json", "assets/javascripts/lunr/**/*", "**/*.map")


def write(folder, path):
    """Write the zip file of a folder, which it opens to."""
    date = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
    left_out = {file for pattern in LEFT_OUT for file in folder.glob(pattern)}
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(set(folder.rglob("*")) - left_out):
            if file.is_file():
                entry = zipfile.ZipInfo(file.relative_to(folder.parent).as_posix(), date)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    write(*map(Path, sys.argv[1:]))
