import Link from "next/link";
import type { Edition } from "@/lib/appel/edition/queries";
import { listStructuresDontMembre } from "@/lib/appel/structure/membres";
import { whyNotCode } from "@/lib/appel/tardif/rules";
import type { Actor } from "@/lib/socle/acteur/actor";
import { CodeFormulaire } from "../code-formulaire.tsx";

/** Under « L’appel est clos » : a code opens it again for one candidature. */
export async function CandidatureTardive({ actor, edition, now }: { actor: Actor; edition: Edition; now: Date }) {
  if (whyNotCode(edition, now)) return null;
  const structures = await listStructuresDontMembre(actor);
  return (
    <section aria-labelledby="tardive" className="flex max-w-2xl flex-col gap-3 pt-6">
      <h2 id="tardive">Vous avez un code ?</h2>
      <p>
        La CRESS peut ouvrir un dépôt tardif. Demandez-lui un code en disant pourquoi :{" "}
        <Link href="/contact">comment la joindre</Link>.
      </p>
      {structures.length === 0 ? (
        <p>
          Avant de l’utiliser, <Link href="/espace/structures">rejoignez ou créez votre structure</Link>.
        </p>
      ) : (
        <CodeFormulaire usage={{ annee: edition.annee, structures }} />
      )}
    </section>
  );
}
