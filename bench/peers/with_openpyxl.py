"""The script that a user would write with openpyxl."""

import sys
from openpyxl import load_workbook

DONE = {"completed", "complete", "done", "green"}
UNDER_WAY = {"in progress", "on track", "amber", "at risk"}


def main(path):
    for sheet in load_workbook(path, read_only=True, data_only=True):
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
        tops = [at for at, row in enumerate(rows) if "Status" in row and "Action" in row]
        if not tops:
            continue
        status, recommendation = (rows[tops[0]].index(name) for name in ("Status", "Recommendation"))
        groups = {}
        for row in rows[tops[0] + 1 :]:
            if row[recommendation] is None:
                continue
            group = groups.setdefault(row[recommendation], [0, 0])
            group[0] += 1
            group[1] += str(row[status] or "").lower() in DONE | UNDER_WAY
        actions, progressed = (sum(group[at] for group in groups.values()) for at in (0, 1))
        print(f"{progressed} of {actions} progressed")
        for name, (count, done) in groups.items():
            print(f"{name}: {done} of {count} ({round(100 * done / count)}%)")
        return
    sys.exit("no plan found")


main(sys.argv[1])
