import { comparerMots } from "@/lib/socle/formulaire/mots";

const RETIRE = "text-danger line-through decoration-1";
const AJOUTE = "bg-voile font-semibold text-succes no-underline";

/** Two states of a text: words taken out struck, words put in underlined. */
export function Mots({ avant, apres }: { avant: string; apres: string }) {
  if (avant === "" || apres === "") return <AvantApres avant={avant} apres={apres} />;
  const morceaux = comparerMots(avant, apres);
  let place = 0;
  return (
    <p className="whitespace-pre-line">
      {morceaux.map((m) => {
        place += m.texte.length;
        if (m.genre === "garde") return <span key={place}>{m.texte}</span>;
        return m.genre === "retire" ? (
          <del key={place} className={RETIRE}>
            <span className="sr-only"> [retiré :</span>
            {m.texte}
            <span className="sr-only">] </span>
          </del>
        ) : (
          <ins key={place} className={AJOUTE}>
            <span className="sr-only"> [ajouté :</span>
            {m.texte}
            <span className="sr-only">] </span>
          </ins>
        );
      })}
    </p>
  );
}

export function AvantApres({ avant, apres }: { avant: string; apres: string }) {
  return (
    <>
      <p className="whitespace-pre-line">
        <span className="text-petit text-sourdine">Avant : </span>
        {avant ? <del className={RETIRE}>{avant}</del> : "rien"}
      </p>
      <p className="whitespace-pre-line">
        <span className="text-petit text-sourdine">Après : </span>
        {apres ? <ins className={AJOUTE}>{apres}</ins> : "rien"}
      </p>
    </>
  );
}
