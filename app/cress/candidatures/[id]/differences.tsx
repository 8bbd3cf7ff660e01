import { AvantApres, Mots } from "@/app/_ui/avant-apres";
import { exposants } from "@/app/_ui/exposants";
import type { DifferencesLues } from "@/lib/appel/candidature/depot/depots";
import { champDe, nomChamp } from "@/lib/appel/candidature/questions/champs";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

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
          entre le dépôt du {exposants(instantLong(lues.precedentAt))} et celui du {exposants(instantLong(lues.at))}.
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
