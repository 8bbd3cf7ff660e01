ALTER TYPE "public"."objet_evenement" ADD VALUE 'personne';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'nommer_administrateur';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_administrateur';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'donner_role';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'modifier_role';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_role';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'voir_comme';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'quitter_voir_comme';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'supprimer_personne';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'archiver';--> statement-breakpoint
ALTER TABLE "personnes" ADD COLUMN "vue_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "roles_edition" ADD COLUMN "donne_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "roles_edition" ADD COLUMN "donne_par" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "comme_id" uuid;--> statement-breakpoint
ALTER TABLE "roles_edition" ADD CONSTRAINT "roles_edition_donne_par_personnes_id_fk" FOREIGN KEY ("donne_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_comme_id_personnes_id_fk" FOREIGN KEY ("comme_id") REFERENCES "public"."personnes"("id") ON DELETE set null ON UPDATE no action;