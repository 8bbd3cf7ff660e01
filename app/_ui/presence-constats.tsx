import { GENRES, NOM_GENRE, NOM_ORIGINE, ORIGINES, type Repartition } from "@/lib/recueil/emargement/repartition";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { Volet } from "./volet.tsx";

type Constats = {
  nombreDeclare: number | null;
  nombreValide: number | null;
  arrivees: number;
  feuilles: number;
  motifValidation: string | null;
};

/** What was declared, what was seen and what is settled, side by side. Nobody told is not zero. */
export function Constats({ e }: { e: Constats }) {
  const lignes = [
    ["Déclaré", e.nombreDeclare === null ? "pas encore" : pluriel(e.nombreDeclare, "personne")],
    ["Signalées avec le code", e.arrivees === 0 ? "aucune" : pluriel(e.arrivees, "personne")],
    ["Feuille signée", e.feuilles === 0 ? "aucune" : pluriel(e.feuilles, "page")],
    ["Validé", e.nombreValide === null ? "pas encore" : pluriel(e.nombreValide, "personne")],
  ] as const;
  return (
    <div className="max-w-2xl">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 md:grid-cols-4">
        {lignes.map(([nom, valeur]) => (
          <div key={nom} className="border-filet border-t pt-2">
            <dt className="text-petit text-sourdine">{nom}</dt>
            <dd className="font-semibold tabular-nums">{valeur}</dd>
          </div>
        ))}
      </dl>
      {e.motifValidation && <p className="pt-3">Motif de l’écart : {typographier(e.motifValidation)}</p>}
    </div>
  );
}

/** Who was counted, in words; nothing when nobody told. */
export function RepartitionLue({ r }: { r: Repartition | null }) {
  if (!r) return null;
  const lignes: [string, string][] = [
    ...(r.organisateursInclus === undefined
      ? []
      : [["Organisateurs comptés", r.organisateursInclus ? "oui" : "non"] as [string, string]]),
    ...(r.distanciel === undefined ? [] : [["À distance", String(r.distanciel)] as [string, string]]),
    ...ORIGINES.flatMap((o): [string, string][] =>
      r.origines?.[o] === undefined ? [] : [[NOM_ORIGINE[o], String(r.origines[o])]],
    ),
    ...GENRES.flatMap((g): [string, string][] =>
      r.genres?.[g] === undefined ? [] : [[NOM_GENRE[g], String(r.genres[g])]],
    ),
  ];
  return (
    <Volet className="max-w-xl" titre="Qui était là" ton="incise">
      <dl className="flex flex-col">
        {lignes.map(([nom, valeur]) => (
          <div key={nom} className="flex justify-between gap-4 border-filet border-b py-1">
            <dt>{nom}</dt>
            <dd className="tabular-nums">{valeur}</dd>
          </div>
        ))}
      </dl>
    </Volet>
  );
}
