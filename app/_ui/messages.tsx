import type { FaitsCandidature } from "@/lib/appel/candidature/rules";
import { MESSAGES_PAR_PAGE, type MessagesLus } from "@/lib/appel/message/queries";
import { coteDe } from "@/lib/appel/message/rules";
import type { Actor } from "@/lib/socle/acteur/actor";
import { pageDe } from "@/lib/socle/page";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { exposants } from "./exposants.tsx";
import { MessageFormulaire } from "./message-formulaire.tsx";
import { Pagination } from "./pagination.tsx";

const NOM_COTE = { organisateur: "L’organisateur", cress: "La CRESS" } as const;

/** The conversation of organisers and CRESS about one candidature, the same on both pages; nothing for anybody else. */
export function Messages({
  c,
  actor,
  lus,
  page: demandee,
  chemin,
}: {
  c: FaitsCandidature & { id: string };
  actor: Actor;
  /** That page of them; undefined for who may not read them. */
  lus: MessagesLus;
  /** `?messages=` of the address. */
  page: string | string[] | undefined;
  chemin: string;
}) {
  if (!lus) return null;
  const page = pageDe(demandee);
  const cote = coteDe(actor, c);
  return (
    <section id="messages" aria-labelledby="titre-messages" className="flex max-w-2xl flex-col gap-4">
      <h2 id="titre-messages">Messages</h2>
      {lus.rows.length === 0 ? (
        <p className="text-sourdine">Aucun message. Les partenaires ne voient pas cette conversation.</p>
      ) : (
        <ol>
          {lus.rows.map((m) => (
            <li key={m.id} className="border-filet border-b py-3">
              <p className="text-petit text-sourdine">
                <strong className="text-encre">{NOM_COTE[m.cote]}</strong>
                {m.supprimeeAt ? ", personne supprimée" : m.auteur && `, ${m.auteur}`},{" "}
                <time dateTime={m.at.toISOString()}>{exposants(instantLong(m.at))}</time>
              </p>
              <p className="whitespace-pre-line">{typographier(m.texte)}</p>
            </li>
          ))}
        </ol>
      )}
      <Pagination
        page={page}
        total={lus.total}
        parPage={MESSAGES_PAR_PAGE}
        href={(p) => `${chemin}?messages=${p}#messages`}
      />
      {cote && (
        <MessageFormulaire
          candidatureId={c.id}
          label={cote === "cress" ? "Votre message à l’organisateur" : "Votre message à la CRESS"}
        />
      )}
    </section>
  );
}
