"""The account of a translated letter, as one HTML page and as JSON."""

from translate.report.html_report import html_report
from translate.report.json_report import json_report

__all__ = ["html_report", "json_report"]
