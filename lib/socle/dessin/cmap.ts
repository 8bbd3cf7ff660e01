/** The code points a TrueType font maps to a glyph, read from its Unicode cmap (format 12, else 4). Throws on others. */
export function lireCmap(police: Buffer): Set<number> {
  const cmap = trouverTable(police, "cmap");
  const sousTables = Array.from({ length: police.readUInt16BE(cmap + 2) }, (_, i) => {
    const entree = cmap + 4 + 8 * i;
    const debut = cmap + police.readUInt32BE(entree + 4);
    return { plateforme: police.readUInt16BE(entree), debut, format: police.readUInt16BE(debut) };
  }).filter(({ plateforme }) => plateforme === 0 || plateforme === 3);
  const complete = sousTables.find(({ format }) => format === 12);
  if (complete) return lireFormat12(police, complete.debut);
  const basique = sousTables.find(({ format }) => format === 4);
  if (basique) return lireFormat4(police, basique.debut);
  throw new Error("Police sans table cmap lisible");
}

function trouverTable(police: Buffer, nom: string): number {
  for (let i = 0; i < police.readUInt16BE(4); i++) {
    const entree = 12 + 16 * i;
    if (police.toString("latin1", entree, entree + 4) === nom) return police.readUInt32BE(entree + 8);
  }
  throw new Error(`Police sans table ${nom}`);
}

function lireFormat12(police: Buffer, table: number): Set<number> {
  const codePoints = new Set<number>();
  for (let i = 0; i < police.readUInt32BE(table + 12); i++) {
    const groupe = table + 16 + 12 * i;
    const debut = police.readUInt32BE(groupe);
    const glyphe = police.readUInt32BE(groupe + 8);
    for (let c = debut; c <= police.readUInt32BE(groupe + 4); c++) if (glyphe + c - debut !== 0) codePoints.add(c);
  }
  return codePoints;
}

function lireFormat4(police: Buffer, table: number): Set<number> {
  const codePoints = new Set<number>();
  const segments = police.readUInt16BE(table + 6) / 2;
  for (let i = 0; i < segments; i++) {
    const fin = police.readUInt16BE(table + 14 + 2 * i);
    const debut = police.readUInt16BE(table + 16 + 2 * (segments + i));
    const delta = police.readUInt16BE(table + 16 + 2 * (2 * segments + i));
    const adresse = table + 16 + 2 * (3 * segments + i);
    const decalage = police.readUInt16BE(adresse);
    for (let c = debut; c <= fin && c !== 0xffff; c++) {
      const lu = decalage === 0 ? c : police.readUInt16BE(adresse + decalage + 2 * (c - debut));
      if (lu !== 0 && ((lu + delta) & 0xffff) !== 0) codePoints.add(c);
    }
  }
  return codePoints;
}
