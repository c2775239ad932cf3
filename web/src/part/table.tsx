// A table with a caption and headers, one component for all lists; on a phone each row becomes a small block
// (the roles keep it a table for screen readers there).
import type { ComponentChildren } from "preact";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ComponentChildren;
  class?: string;
}

interface TableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  showCaption?: boolean;
}

export function Table<Row>({ caption, columns, rows, keyOf, showCaption = false }: TableProps<Row>) {
  return (
    <table class="rows" role="table">
      <caption class={showCaption ? "" : "unseen-text"}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.head} scope="col" role="columnheader" class={column.class ?? ""}>{column.head}</th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map((column) => (
              <td key={column.head} role="cell" class={column.class ?? ""} data-head={column.head}>{column.cell(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
