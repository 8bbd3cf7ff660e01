"use client";

/** Somebody else's answers that have just come into the form, said once; those being typed were not touched. */
export function NouvellesReponses({
  nouvelles,
  nom,
}: {
  nouvelles: { par: string | null; champs: string[] } | null;
  nom: (champ: string) => string;
}) {
  return (
    <div role="status">
      {nouvelles && (
        <p className="border-accent border-l-2 pl-4">
          {nouvelles.par ?? "Une autre personne"} vient de modifier : {nouvelles.champs.map(nom).join(", ")}. Ses
          réponses sont reprises ici, avec les vôtres.
        </p>
      )}
    </div>
  );
}
