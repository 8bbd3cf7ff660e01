ALTER TYPE "public"."type_courriel" ADD VALUE 'fiche_a_confirmer';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'fiche_infirmee';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'demander_confirmation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'confirmer';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'infirmer';--> statement-breakpoint
CREATE TABLE "fiche_confirmations" (
	"fiche_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"demandee_at" timestamp (3) with time zone NOT NULL,
	"demandee_par" uuid,
	"confirmee" boolean,
	"repondue_at" timestamp (3) with time zone,
	"reponduee_par" uuid,
	CONSTRAINT "fiche_confirmations_fiche_id_revision_pk" PRIMARY KEY("fiche_id","revision"),
	CONSTRAINT "fiche_confirmations_reponse" CHECK (("fiche_confirmations"."confirmee" is null) = ("fiche_confirmations"."repondue_at" is null))
);
--> statement-breakpoint
ALTER TABLE "fiche_confirmations" ADD CONSTRAINT "fiche_confirmations_demandee_par_personnes_id_fk" FOREIGN KEY ("demandee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_confirmations" ADD CONSTRAINT "fiche_confirmations_reponduee_par_personnes_id_fk" FOREIGN KEY ("reponduee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_confirmations" ADD CONSTRAINT "fiche_confirmations_revision_fk" FOREIGN KEY ("fiche_id","revision") REFERENCES "public"."fiche_revisions"("fiche_id","numero") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiche_confirmations_demandee_par_idx" ON "fiche_confirmations" USING btree ("demandee_par");--> statement-breakpoint
CREATE INDEX "fiche_confirmations_repondue_par_idx" ON "fiche_confirmations" USING btree ("reponduee_par");