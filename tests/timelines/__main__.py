"""Draw the timelines: `python -m tests.timelines PYTHON [NAME ...]` runs their programs with that Python."""

import sys

from tests.timelines.drawing import picture
from tests.timelines.runs import rows, several
from tests.timelines.scene import part_of
from tests.timelines.scenes import SCENES

RUNS = 30

python, *names = sys.argv[1:]
for scene in SCENES:
    if not names or scene.name in names:
        lanes, moments = several(python, scene, 8 if scene.hangs_after else RUNS)
        scene.picture.write_text(picture(scene, lanes, rows(moments, part_of)), "utf-8")
        print(scene.picture)
