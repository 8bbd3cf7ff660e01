"use client";
import { Bouton } from "@/app/_ui/bouton";
import { ChampRecherche } from "@/app/_ui/champ-recherche";
import { ListeFiltre } from "@/app/_ui/liste-filtre";
import { MotsFiltre } from "@/app/_ui/mots-filtre";
import { adresseCourriels, type FiltreCourriels } from "@/lib/socle/courriel/filtre";
import { NOM_COURRIEL, NOM_OBJET_COURRIEL } from "@/lib/socle/courriel/mots-type";
import { TYPES_COURRIEL } from "@/lib/socle/courriel/types";

/** What narrows the outbox, as a plain form, and each filter in place as a word. */
export function FiltrerCourriels({ annee, filtre }: { annee: string; filtre: FiltreCourriels }) {
  const { type, objet, q, vue } = filtre;
  const mots = [
    ...(type ? [{ cle: "type", mot: NOM_COURRIEL[type], sans: adresseCourriels(annee, filtre, { type: null }) }] : []),
    ...(objet
      ? [
          {
            cle: "objet",
            mot: NOM_OBJET_COURRIEL[objet] ?? objet,
            sans: adresseCourriels(annee, filtre, { objet: null }),
          },
        ]
      : []),
    ...(q ? [{ cle: "q", mot: q, sans: adresseCourriels(annee, filtre, { q: "" }) }] : []),
  ];
  return (
    <>
      <form method="get" action={`/cress/${annee}/courriels`} className="flex flex-wrap items-end gap-4">
        {vue && <input type="hidden" name="vue" value={vue} />}
        <ChampRecherche label="Atelier, titre ou adresse" valeur={q} />
        <ListeFiltre
          id="type"
          label="Courriel"
          valeur={type ?? undefined}
          tous="Tous"
          choix={TYPES_COURRIEL.map((t) => [t, NOM_COURRIEL[t]] as const).sort(([, a], [, b]) =>
            a.localeCompare(b, "fr"),
          )}
        />
        <ListeFiltre
          id="objet"
          label="Au sujet de"
          valeur={objet ?? undefined}
          tous="Tout"
          choix={Object.entries(NOM_OBJET_COURRIEL)}
        />
        <Bouton variante="secondaire">Filtrer</Bouton>
      </form>
      <MotsFiltre mots={mots} />
    </>
  );
}
