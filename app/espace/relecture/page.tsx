import { Blocs } from "@/app/_ui/blocs";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Phrase } from "@/app/_ui/phrase";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { listMesMots, type MesMots } from "@/lib/synthese/comite/auteurs";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import { RelectureFormulaire } from "./formulaire.tsx";

export default async function Page() {
  const actor = await requireActor("/espace/relecture");
  const instant = await now();
  const mots = await listMesMots(actor, instant);
  const attendues = mots.filter((m) => m.attendue).length;
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <EnTeteSalle titre="Ce que vos mots sont devenus">
        <p>Là où la synthèse réunit ou reformule vos énoncés, dites si la phrase est fidèle. Vous avez sept jours.</p>
        {mots.length > 0 && (
          <p className="text-sourdine">{pluriel(attendues, "réponse attendue", "réponses attendues")}</p>
        )}
      </EnTeteSalle>
      {mots.length === 0 && (
        <Vide titre="Rien à relire pour l’instant.">
          Un courriel vous préviendra quand un chapitre qui reprend vos mots sera prêt.
        </Vide>
      )}
      {mots.map((m) => (
        <Relecture key={`${m.pointId} ${m.enonceId}`} m={m} jour={jourLocal(instant)} />
      ))}
    </div>
  );
}

function Relecture({ m, jour }: { m: MesMots; jour: string }) {
  return (
    <section aria-labelledby={`${m.code}-${m.enonce}`} className="flex flex-col gap-3 border-filet border-b pb-6">
      <h2 id={`${m.code}-${m.enonce}`}>
        {m.enonce}, dans le point {m.code}
      </h2>
      <p className="text-petit text-sourdine">
        {nomTransition(m.transition)} · jusqu’au {exposants(dateLongue(m.echeance))}
      </p>
      <div className="grid gap-4 md:grid-cols-2">
        <div>
          <h3>Vos mots</h3>
          <p>
            <Phrase accroche={m.dit.accroche} texte={m.dit.texte} />
          </p>
        </div>
        <div>
          <h3>La phrase imprimée</h3>
          <Blocs blocs={direPoint(m.point)} />
        </div>
      </div>
      {m.prise ? (
        <p className="font-semibold">La phrase est celle que vous avez écrite.</p>
      ) : (
        m.ancienne && <p className="font-semibold">Cette phrase a changé depuis votre réponse.</p>
      )}
      {jour <= m.echeance ? (
        <RelectureFormulaire pointId={m.pointId} enonceId={m.enonceId} lus={m.motsDepuis} dit={m.reponse} />
      ) : (
        <p>
          {m.reponse
            ? m.reponse.avis === "fidele"
              ? "Vous avez répondu : fidèle."
              : `Vous avez demandé : ${m.reponse.texte}`
            : "Les sept jours sont passés, sans réponse de vous."}
        </p>
      )}
    </section>
  );
}
