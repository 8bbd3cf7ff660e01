import type { AtelierDetaille } from "@/lib/appel/atelier/public";
import type { Edition } from "@/lib/appel/edition/queries";
import { env } from "@/lib/socle/env";
import { lieuEnMots } from "@/lib/socle/territoire/lieu";

/** The atelier as schema.org/Event, for search engines. A data block: the content security policy does not refuse it. */
export function DonneesEvenement({ edition, atelier }: { edition: Edition; atelier: AtelierDetaille }) {
  const { date, heureDebut, heureFin, modalite, etat, ancien } = atelier;
  if (!date) return null;
  const url = `${env().NEXTAUTH_URL}/${edition.annee}/programme/${atelier.code}`;
  const salle = {
    "@type": "Place",
    name: atelier.lieu ?? lieuEnMots(atelier),
    address: {
      "@type": "PostalAddress",
      addressLocality: atelier.commune ?? undefined,
      addressRegion: edition.regionNom,
      addressCountry: "FR",
    },
  };
  const enLigne = { "@type": "VirtualLocation", url };
  const evenement = {
    "@context": "https://schema.org",
    "@type": "Event",
    name: atelier.intitule,
    description: atelier.resume ?? undefined,
    startDate: heureDebut ? `${date}T${heureDebut}` : date,
    endDate: heureFin ? `${date}T${heureFin}` : undefined,
    eventStatus: `https://schema.org/${etat === "annule" ? "EventCancelled" : etat === "reporte" ? "EventPostponed" : ancien ? "EventRescheduled" : "EventScheduled"}`,
    previousStartDate: etat === "programme" ? (ancien?.date ?? undefined) : undefined,
    eventAttendanceMode: `https://schema.org/${modalite === "visio" ? "Online" : modalite === "hybride" ? "Mixed" : "Offline"}EventAttendanceMode`,
    location: modalite === "visio" ? enLigne : modalite === "hybride" ? [salle, enLigne] : salle,
    organizer: atelier.organisateurs.map((name) => ({ "@type": "Organization", name })),
    url,
  };
  return <script type="application/ld+json">{JSON.stringify(evenement).replaceAll("<", "\\u003c")}</script>;
}
