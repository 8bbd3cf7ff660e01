import { expect, test } from "@playwright/test";
import { recrire, remplacer } from "./recrire.ts";

const A = "00000000-0000-4000-8000-00000000000a";
const B = "00000000-0000-4000-8000-00000000000b";

test("rows are written again wherever they are cut, ids replaced in what names them, accents and line ends kept", async () => {
  const lignes = Buffer.from(`1\t${A}\tété\\nici\n2\t\\N\t{"de": "${A}"}\n3\t${A}\tà taire\n`);
  const vers = new Map([[A, B]]);
  const par = recrire((valeurs) =>
    valeurs[0] === "3" ? undefined : valeurs.map((v, i) => (i === 0 ? String(Number(v) + 10) : remplacer(v, vers))),
  );
  for (const taille of [1, 7, 40, lignes.length]) {
    const coupe = async function* () {
      for (let i = 0; i < lignes.length; i += taille) yield lignes.subarray(i, i + taille);
    };
    const dites: Uint8Array[] = [];
    for await (const morceau of par(coupe())) dites.push(morceau);
    expect(Buffer.concat(dites).toString(), `${taille}`).toBe(`11\t${B}\tété\\nici\n12\t\\N\t{"de": "${B}"}\n`);
  }
});
