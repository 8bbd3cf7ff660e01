"use client";
import { Bouton } from "@/app/_ui/bouton";
import { typographier } from "@/lib/socle/typographie/texte";
import { idsVisibles } from "@/lib/synthese/tri/etat";
import { useTable } from "./contexte.ts";
import { EnonceLu, Reperes } from "./enonce-lu.tsx";
import { Ressemblances } from "./ressemblances.tsx";

/** The current énoncé, in full, with what resembles it. */
export function UnEnonce() {
  const { etat, enonces } = useTable();
  const e = enonces.get(etat.courant ?? "");
  if (!e) return <Fini />;
  return (
    <>
      <Voisins />
      <article aria-labelledby="enonce-titre" className="flex flex-col gap-3">
        <h2
          id="enonce-titre"
          tabIndex={-1}
          className="self-start font-normal text-[1rem] text-sourdine outline-offset-4"
        >
          <Reperes e={e} />
        </h2>
        <EnonceLu e={e} table={etat.table} grand>
          {e.motif && (
            <p className="border-accent border-l-2 pl-4">
              <strong>Écarté :</strong> {typographier(e.motif)}
            </p>
          )}
        </EnonceLu>
      </article>
      <Ressemblances />
    </>
  );
}

/** On a phone, where the list is another screen: one énoncé after the other. */
function Voisins() {
  const { etat, agir } = useTable();
  const ids = idsVisibles(etat);
  const rang = ids.indexOf(etat.courant ?? "");
  return (
    <div className="flex items-center justify-between gap-3 lg:hidden">
      <Bouton variante="secondaire" occupe={rang <= 0} onClick={() => agir({ type: "avancer", pas: -1 })}>
        Précédent
      </Bouton>
      <span className="text-petit text-sourdine">
        {rang + 1} sur {ids.length}
      </span>
      <Bouton variante="secondaire" occupe={rang >= ids.length - 1} onClick={() => agir({ type: "avancer", pas: 1 })}>
        Suivant
      </Bouton>
    </div>
  );
}

function Fini() {
  const { etat, annee } = useTable();
  return (
    <div className="flex flex-col gap-3 py-10">
      <h2 id="enonce-titre" tabIndex={-1}>
        {etat.lignes.length === 0 && etat.pile === "a_traiter" ? "Rien n’attend dans ce chapitre." : "Rien à lire ici."}
      </h2>
      <p>Ouvrez un point du chapitre pour le relire, ou passez à un autre chapitre.</p>
      <p>
        <a href={`/cress/${annee}/synthese`} className="inline-flex min-h-11 items-center">
          Les chapitres de la synthèse
        </a>
      </p>
    </div>
  );
}
