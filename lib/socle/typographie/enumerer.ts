/** « A », « A et B », « A, B et C » */
export function enumerer(noms: readonly string[], mot: "et" | "ou" = "et"): string {
  return noms.length < 2 ? noms.join("") : `${noms.slice(0, -1).join(", ")} ${mot} ${noms.at(-1)}`;
}
