# /// script
# dependencies = ["django"]
# ///
"""A worker imports a module of Django models before django.setup()."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import django

SETTINGS = 'INSTALLED_APPS = ["django.contrib.contenttypes"]'
REPORT = """
from django.contrib.contenttypes.models import ContentType

def name(model):
    return ContentType(model=model).model
"""


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "shop_settings.py").write_text(SETTINGS)
        Path(folder, "report.py").write_text(REPORT)
        sys.path.append(folder)
        os.environ["DJANGO_SETTINGS_MODULE"] = "shop_settings"
        django.setup()
        report = import_module("report")
        with ProcessPoolExecutor(max_workers=1) as executor:
            print(executor.submit(report.name, "order").result())
