"""Makes the workbooks of this folder from examples/inventory/first.csv, by two programs that share no code with ours:
openpyxl (texts in line, two tables, a hidden list) and XlsxWriter (texts that cells share). Run it where both are installed.
"""
import csv
import datetime
import pathlib

import openpyxl
import xlsxwriter

here = pathlib.Path(__file__).parent
rows = list(csv.reader((here / "../../examples/inventory/first.csv").open()))
head = rows[0]


def typed(row):
    """Numbers as numbers, shares as shown in per cent."""
    for name, text in zip(head, row):
        if text and name in ("year", "value"):
            yield name, float(text) if "." in text else int(text)
        elif text.endswith("%"):
            yield name, float(text[:-1]) / 100
        else:
            yield name, text or None


book = openpyxl.Workbook()
energy = book.active
energy.title = "Energy & industry"
farms = book.create_sheet("Farms")
for sheet in (energy, farms):
    sheet.append(head)
for row in rows[1:]:
    sheet = farms if row[0].startswith("3") else energy
    sheet.append([value for _, value in typed(row)])
    sheet.cell(sheet.max_row, head.index("uncertainty") + 1).number_format = "0%"
lists = book.create_sheet("Lists")
lists.append(["Natural Gas"])
lists.sheet_state = "hidden"
book.properties.created = book.properties.modified = datetime.datetime(2024, 1, 1)
book.save(here / "openpyxl.xlsx")

book = xlsxwriter.Workbook(here / "xlsxwriter.xlsx")
book.set_properties({"created": datetime.datetime(2024, 1, 1)})
percent = book.add_format({"num_format": "0.0%"})
sheet = book.add_worksheet()
for at, row in enumerate(rows):
    for column, (name, value) in enumerate(typed(row) if at else ((name, name) for name in head)):
        if value is not None:
            sheet.write(at, column, value, percent if at and name == "uncertainty" else None)
book.close()
