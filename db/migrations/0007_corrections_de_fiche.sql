ALTER TABLE "corrections" ALTER COLUMN "candidature_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "fiche_id" uuid;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "fiche_revision" integer;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_fiche_id_fiches_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_fiche_idx" ON "corrections" USING btree ("fiche_id","fiche_revision");--> statement-breakpoint
CREATE UNIQUE INDEX "corrections_une_par_champ_de_fiche" ON "corrections" USING btree ("fiche_id","champ") WHERE "corrections"."repondue_at" is null;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_une_cible" CHECK (("corrections"."candidature_id" is null) <> ("corrections"."fiche_id" is null));--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_revision" CHECK (("corrections"."fiche_id" is null) = ("corrections"."fiche_revision" is null));