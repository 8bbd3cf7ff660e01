import { champDe, nomChamp } from "@/lib/candidature/champs";
import type { DifferencesLues } from "@/lib/candidature/depots";
import { comparerMots } from "@/lib/candidature/differences";
import { instantLong } from "@/lib/typographie/dates";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";

/** The fields that changed between two deposits, and nothing else: words taken out struck, words put in underlined. */
export function Differences({ lues }: { lues: DifferencesLues }) {
  return (
    <section aria-labelledby="differences" className="flex max-w-2xl flex-col gap-4">
      <div>
        <h2 id="differences">Ce qui a changé</h2>
        <p className="text-petit text-sourdine">
          {lues.differences.length === 0
            ? "Rien n’a changé"
            : pluriel(lues.differences.length, "champ modifié", "champs modifiés")}{" "}
          entre le dépôt du {instantLong(lues.precedentAt)} et celui du {instantLong(lues.at)}.
        </p>
      </div>
      <dl className="flex flex-col gap-5">
        {lues.differences.map((d) => (
          <div key={d.champ}>
            <dt className="font-semibold">{nomChamp(d.champ)}</dt>
            <dd>
              {isTexte(d.champ) ? (
                <Mots avant={typographier(d.avant)} apres={typographier(d.apres)} />
              ) : (
                <AvantApres avant={typographier(d.avant)} apres={typographier(d.apres)} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const isTexte = (champ: string) => ["ligne", "texte"].includes(champDe(champ)?.genre ?? "");
const RETIRE = "text-danger line-through decoration-1";
const AJOUTE = "bg-voile font-semibold text-succes no-underline";

function Mots({ avant, apres }: { avant: string; apres: string }) {
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
            <span className="sr-only"> [retiré :</span>
            {m.texte}
            <span className="sr-only">] </span>
          </del>
        ) : (
          <ins key={place} className={AJOUTE}>
            <span className="sr-only"> [ajouté :</span>
            {m.texte}
            <span className="sr-only">] </span>
          </ins>
        );
      })}
    </p>
  );
}

function AvantApres({ avant, apres }: { avant: string; apres: string }) {
  return (
    <>
      <p className="whitespace-pre-line">
        <span className="text-petit text-sourdine">Avant : </span>
        {avant ? <del className={RETIRE}>{avant}</del> : "rien"}
      </p>
      <p className="whitespace-pre-line">
        <span className="text-petit text-sourdine">Après : </span>
        {apres ? <ins className={AJOUTE}>{apres}</ins> : "rien"}
      </p>
    </>
  );
}
