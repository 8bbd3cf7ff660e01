import Link from "next/link";
import { type CleMention, MENTIONS } from "@/lib/appel/mentions/mentions";
import { listAdministrateurs } from "@/lib/conduite/administration/queries";
import type { Actor } from "@/lib/socle/acteur/actor";
import { isAdministrateur } from "@/lib/socle/acteur/actor";
import { REFUS } from "@/lib/socle/refus";

/** What the legal pages lack to publish, and who writes it: this reader, or the persons to ask. */
export async function PagesLegales({ actor, manquantes }: { actor: Actor; manquantes: readonly CleMention[] }) {
  if (manquantes.length === 0) return null;
  return (
    <section aria-labelledby="legales" className="flex flex-col gap-3">
      <h2 id="legales">Pages légales</h2>
      <p className="font-semibold">{REFUS.mentions_incompletes}</p>
      <ul className="list-disc pl-5">
        {manquantes.map((c) => (
          <li key={c}>{MENTIONS[c].nom}</li>
        ))}
      </ul>
      {isAdministrateur(actor) ? (
        <p>
          <Link href="/administration/pages-legales" className="inline-flex min-h-11 items-center">
            Remplir les pages légales
          </Link>
        </p>
      ) : (
        <AQui actor={actor} />
      )}
    </section>
  );
}

async function AQui({ actor }: { actor: Actor }) {
  const administrateurs = await listAdministrateurs(actor);
  return (
    <ul>
      {administrateurs.map(({ id, nom, courriel }) => (
        <li key={id}>
          <a href={`mailto:${courriel}`} className="inline-flex min-h-11 items-center">
            Écrire à {nom ?? courriel}
          </a>
        </li>
      ))}
    </ul>
  );
}
