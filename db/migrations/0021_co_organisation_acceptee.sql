ALTER TYPE "public"."type_courriel" ADD VALUE 'co_organisation_demandee';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'co_organisation_repondue';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'co_organisation_retiree';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'adhesion_refusee';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'membre_sorti';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'membre_remis';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'transfert_demande';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'transfert_refuse';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'demander_co_organisation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'accepter_co_organisation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'decliner_co_organisation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_co_organisation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'refuser_adhesion';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'sortir_membre';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'remettre_membre';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'demander_transfert';--> statement-breakpoint
ALTER TYPE "public"."etat_membre" ADD VALUE 'refusee';--> statement-breakpoint
ALTER TYPE "public"."etat_membre" ADD VALUE 'sorti';--> statement-breakpoint
ALTER TABLE "candidature_structures" ADD COLUMN "acceptee_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "candidature_structures" ADD COLUMN "declinee_at" timestamp (3) with time zone;--> statement-breakpoint
-- Hand-written: those named until now had agreed on paper.
UPDATE "candidature_structures" cs SET "acceptee_at" = c."created_at" FROM "candidatures" c WHERE c."id" = cs."candidature_id";--> statement-breakpoint
ALTER TABLE "membres" ADD COLUMN "clos_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "membres" ADD COLUMN "mot" text;--> statement-breakpoint
ALTER TABLE "membres" ADD COLUMN "transmis_par" uuid;--> statement-breakpoint
ALTER TABLE "membres" ADD COLUMN "transmis_pour_id" uuid;--> statement-breakpoint
ALTER TABLE "membres" ADD CONSTRAINT "membres_transmis_par_personnes_id_fk" FOREIGN KEY ("transmis_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evenements_structure_idx" ON "evenements" USING btree (("donnees" ->> 'structure')) WHERE "evenements"."donnees" ? 'structure';--> statement-breakpoint
CREATE INDEX "membres_transmis_par_idx" ON "membres" USING btree ("transmis_par");--> statement-breakpoint
ALTER TABLE "candidature_structures" ADD CONSTRAINT "candidature_structures_porteuse" CHECK ("candidature_structures"."rang" <> 0 or "candidature_structures"."acceptee_at" is not null);--> statement-breakpoint
ALTER TABLE "candidature_structures" ADD CONSTRAINT "candidature_structures_reponse" CHECK ("candidature_structures"."acceptee_at" is null or "candidature_structures"."declinee_at" is null);--> statement-breakpoint
ALTER TABLE "membres" ADD CONSTRAINT "membres_clos" CHECK (("membres"."etat" in ('demande', 'membre')) = ("membres"."clos_at" is null));--> statement-breakpoint
-- Hand-written.
CREATE VIEW "organisatrices" AS SELECT "candidature_id", "structure_id", "rang" FROM "candidature_structures" WHERE "acceptee_at" IS NOT NULL;
