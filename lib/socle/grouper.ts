/** Items by key, keys in the order they are met. (`Map.groupBy` needs Node 21.) */
export function grouper<T, K>(items: readonly T[], cle: (item: T) => K): Map<K, T[]> {
  const groupes = new Map<K, T[]>();
  for (const item of items) {
    const k = cle(item);
    const deja = groupes.get(k);
    if (deja) deja.push(item);
    else groupes.set(k, [item]);
  }
  return groupes;
}
