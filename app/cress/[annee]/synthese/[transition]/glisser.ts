import type { DragEvent } from "react";

const TYPE = "application/x-trame-enonces";
const TYPE_POINT = "application/x-trame-point";

/** What a pointer takes along: the selection, or the line it is on. Keys have their own way to each place. */
export function emporter(e: DragEvent, ids: readonly string[]): void {
  e.dataTransfer.setData(TYPE, JSON.stringify(ids));
  e.dataTransfer.effectAllowed = "copyMove";
}

export function emporterPoint(e: DragEvent, id: string): void {
  e.dataTransfer.setData(TYPE_POINT, id);
  e.dataTransfer.effectAllowed = "move";
}

/** What hangs over a place: its words are readable only once dropped. */
export function porte(e: DragEvent): "enonces" | "point" | null {
  if (e.dataTransfer.types.includes(TYPE)) return "enonces";
  return e.dataTransfer.types.includes(TYPE_POINT) ? "point" : null;
}

export function depose(e: DragEvent): { enonces: string[] } | { point: string } | null {
  const point = e.dataTransfer.getData(TYPE_POINT);
  if (point) return { point };
  try {
    const ids: unknown = JSON.parse(e.dataTransfer.getData(TYPE));
    return Array.isArray(ids) && ids.every((id) => typeof id === "string") ? { enonces: ids } : null;
  } catch {
    return null;
  }
}
