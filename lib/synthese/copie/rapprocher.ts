import { type Constat, constat } from "./constats.ts";
import { enMarkdown } from "./en-markdown.ts";
import { type Ligne, type SuiviDit, sansCode, type Vivant, vivants } from "./lignes.ts";
import type { CopieLue } from "./lu.ts";
import { type Places, placer } from "./placer.ts";
import { codesDe } from "./reconnaitre-points.ts";
import { cle, enCommun } from "./texte.ts";

export type Rapprochement = { constats: Constat[]; inchanges: string[] };

/**
 * What came back beside what was given out: each difference and each remark, in the order of the copy, then what nobody
 * claims. What cannot be told for sure is said to be so, and nothing is left out.
 */
export function rapprocher(base: readonly Ligne[], copie: CopieLue): Rapprochement {
  const lus = vivants(copie);
  const places = placer(base, lus);
  const constats = [...desPoints(base, lus, places), ...horsPoints(base, lus, places)];
  const touches = new Set(constats.flatMap((c) => (c.point ? [c.point, ...c.autres] : [])));
  return {
    constats: [...constats, ...remarques(copie, lus, places)],
    inchanges: codesDe(base).filter((code) => !touches.has(code)),
  };
}

const isTitre = (v: Vivant) => /^(heading|title|titre|tramesection|überschrift)/i.test(v.style);
const titreAvant = (lus: readonly Vivant[], i: number) =>
  lus.slice(0, i).findLast((v) => isTitre(v) && v.texte !== "")?.texte ?? null;
const textes = (lignes: readonly { texte: string }[]) => lignes.map((l) => l.texte).join("\n");
const dansLeTexte = (suivis: readonly SuiviDit[]) =>
  suivis.filter((s) => (s.sorte === "ajout" || s.sorte === "retrait") && s.texte.trim() !== "");

function desPoints(base: readonly Ligne[], lus: readonly Vivant[], places: Places): Constat[] {
  const deplaces = horsOrdre(base, places);
  return codesDe(base).flatMap((point): Constat[] => {
    const siennes = base.filter((l) => l.point === point && l.champ === "texte");
    const avant = textes(siennes);
    const double = places.doubles.get(point);
    if (double) {
      const apres = double.map((i) => sansCode(lus[i]?.texte ?? "", point)).join("\n");
      return [constat("double", { point, avant, apres })];
    }
    const debut = places.debuts.get(point);
    if (debut === undefined) return [absent(point, avant, lus)];
    const ensemble = places.ensembles.get(debut) ?? [point];
    if (ensemble[0] !== point) return [];
    const paragraphes = places
      .textes(point)
      .map((i) => lus[i])
      .filter((v) => v !== undefined);
    const bouge = deplaces.has(point) ? [deplace(point, avant, debut, lus, places)] : [];
    if (ensemble.length > 1) return [fondu(ensemble, base, paragraphes), ...bouge];
    return [...bouge, ...redit(point, siennes, paragraphes), ...dessous(point, base, lus, places)];
  });
}

function absent(point: string, avant: string, lus: readonly Vivant[]): Constat {
  const retire = lus.find((v) => v.texte === "" && (v.signets.includes(point) || v.codes.includes(point)));
  const suivis = retire ? dansLeTexte(retire.suivis).map((s) => ({ ...s, texte: sansCode(s.texte, point) })) : [];
  return constat("absent", { point, avant, suivis: suivis.filter((s) => s.texte !== ""), tacite: !retire });
}

function deplace(point: string, texte: string, debut: number, lus: readonly Vivant[], places: Places): Constat {
  const titre = lus.slice(0, debut).findLastIndex((v) => isTitre(v) && v.texte !== "");
  const [voisin] = [...places.debuts].filter(([, i]) => i < debut && i > titre).toSorted((a, b) => b[1] - a[1]);
  const suivis = (lus[debut]?.suivis ?? []).filter((s) => s.sorte === "arrivee");
  return constat("deplace", {
    point,
    avant: texte,
    apres: texte,
    suivis: suivis.slice(0, 1),
    tacite: suivis.length === 0,
    ou: voisin?.[0] ?? lus[titre]?.texte ?? null,
  });
}

function fondu(codes: readonly string[], base: readonly Ligne[], paragraphes: readonly Vivant[]): Constat {
  const [point = "", ...autres] = codes;
  const siennes = base.filter((l) => codes.includes(l.point ?? "") && l.champ === "texte");
  return constat("fusionne", {
    point,
    autres,
    avant: textes(siennes),
    apres: textes(paragraphes),
    suivis: dansLeTexte(paragraphes.flatMap((v) => v.suivis)),
  });
}

/** The words of a point: said otherwise, or the same in more paragraphs. */
function redit(point: string, siennes: readonly Ligne[], paragraphes: readonly Vivant[]): Constat[] {
  const enUn = (lignes: readonly string[]) => cle(sansCode(lignes.join(" "), point));
  const avant = textes(siennes);
  const apres = sansCode(textes(paragraphes), point);
  const voulu = enUn(siennes.map((l) => l.texte));
  const memes = enUn(paragraphes.map((v) => v.texte)) === voulu;
  if (memes && paragraphes.length <= siennes.length) return [];
  return [
    constat(memes ? "scinde" : "texte", {
      point,
      champ: "texte",
      avant,
      apres,
      markdown: enMarkdown(paragraphes, point),
      suivis: dansLeTexte(paragraphes.flatMap((v) => v.suivis)),
      tacite: enUn(paragraphes.map((v) => v.avant)) !== voulu || (memes && paragraphes.length > siennes.length),
    }),
  ];
}

/** What stands under the words of a point. */
const dessous = (point: string, base: readonly Ligne[], lus: readonly Vivant[], places: Places): Constat[] =>
  base.flatMap((l, i): Constat[] => {
    if (l.point !== point || l.champ === "texte") return [];
    const v = lus[places.lignes.get(i) ?? -1];
    if (v && cle(v.texte) === cle(l.texte)) return [];
    return [
      constat("precision", {
        point,
        champ: l.champ,
        avant: l.texte,
        apres: v?.texte ?? "",
        suivis: dansLeTexte(v?.suivis ?? []),
        tacite: !v || cle(v.avant) !== cle(l.texte),
      }),
    ];
  });

/** Points that no longer follow one another as they did: the fewest that explain the new order. */
function horsOrdre(base: readonly Ligne[], { debuts }: Places): Set<string> {
  const avant = codesDe(base).filter((c) => debuts.has(c));
  const apres = avant.toSorted((a, b) => (debuts.get(a) ?? 0) - (debuts.get(b) ?? 0));
  const restes = new Set(enCommun(avant, apres).map(([i]) => avant[i]));
  return new Set(avant.filter((c) => !restes.has(c)));
}

/** Texts that are of no point: changed, gone, or new. */
function horsPoints(base: readonly Ligne[], lus: readonly Vivant[], places: Places): Constat[] {
  const changes = base.flatMap((l, i): Constat[] => {
    if (l.point !== null) return [];
    const rang = places.lignes.get(i);
    const v = lus[rang ?? -1];
    if (v && cle(v.texte) === cle(l.texte)) return [];
    const ou = v ? titreAvant(lus, rang ?? 0) : (base.slice(0, i).findLast((x) => x.titre)?.texte ?? null);
    const suivis = dansLeTexte((v ?? lus.find((x) => x.texte === "" && cle(x.avant) === cle(l.texte)))?.suivis ?? []);
    const tacite = v ? cle(v.avant) !== cle(l.texte) : suivis.length === 0;
    return [constat("hors_point", { avant: l.texte, apres: v?.texte ?? "", suivis, tacite, ou })];
  });
  const nouveaux = places.libres.flatMap((i): Constat[] => {
    const v = lus[i];
    if (!v) return [];
    const suivis = dansLeTexte(v.suivis);
    return [constat("nouveau", { apres: v.texte, suivis, tacite: cle(v.avant) !== "", ou: titreAvant(lus, i) })];
  });
  return [...changes, ...nouveaux];
}

const remarques = (copie: CopieLue, lus: readonly Vivant[], places: Places): Constat[] =>
  copie.remarques.map((r) => {
    const i = lus.findIndex((v) => v.rangs.includes(r.paragraphe));
    return constat("remarque", {
      point: places.proprietaire(i),
      avant: r.mots,
      apres: r.texte,
      tacite: false,
      ou: titreAvant(lus, Math.max(0, i)),
      auteur: r.auteur || null,
      at: r.at,
    });
  });
