import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import { whyNotDeposer } from "@/lib/appel/candidature/rules";
import { whyNotUtiliser } from "@/lib/appel/tardif/rules";
import type { Actor } from "@/lib/socle/acteur/actor";
import { dateLongue, instantLong } from "@/lib/socle/typographie/dates";
import { CodeFormulaire } from "./code-formulaire.tsx";

/** On a draft after the deadline: the call is closed, what is typed is kept, and how to hand in all the same. */
export function AppelClos({ actor, c, now }: { actor: Actor; c: CandidatureLue; now: Date }) {
  if (c.etat !== "brouillon") return null;
  const refus = whyNotDeposer(c.edition, now, c.codeExpireAt);
  if (refus === null)
    return c.codeExpireAt && whyNotDeposer(c.edition, now) === "appel_clos" ? (
      <p className="mb-8 max-w-2xl border-accent border-l-2 pl-4">
        L’appel est clos, mais votre code vous permet de déposer jusqu’au{" "}
        <strong>{exposants(instantLong(c.codeExpireAt))}</strong>.
      </p>
    ) : null;
  if (refus !== "appel_clos") return null;
  return (
    <section aria-labelledby="appel-clos" className="mb-8 flex max-w-2xl flex-col gap-3 border-accent border-l-2 pl-4">
      <h2 id="appel-clos">L’appel est clos</h2>
      <p>
        Il s’est terminé le {exposants(dateLongue(c.edition.dateClotureAppel))} à minuit. Votre brouillon est gardé, et
        vous pouvez continuer à l’écrire. Pour le déposer, demandez un code à la CRESS en disant pourquoi :{" "}
        <Link href="/contact">comment la joindre</Link>.
      </p>
      {!whyNotUtiliser(actor, c, now) && <CodeFormulaire usage={{ candidatureId: c.id }} />}
    </section>
  );
}
