CREATE TYPE "public"."accord_photo" AS ENUM('personne', 'recueilli');--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'joindre_photo';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'modifier_photo';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_photo';--> statement-breakpoint
CREATE TABLE "fiche_photos" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiche_id" uuid NOT NULL,
	"fichier_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"largeur" integer NOT NULL,
	"hauteur" integer NOT NULL,
	"alt" text NOT NULL,
	"credit" text NOT NULL,
	"accord" "accord_photo" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	CONSTRAINT "fiche_photos_taille" CHECK ("fiche_photos"."largeur" > 0 and "fiche_photos"."hauteur" > 0)
);
--> statement-breakpoint
ALTER TABLE "fiche_photos" ADD CONSTRAINT "fiche_photos_fiche_id_fiches_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_photos" ADD CONSTRAINT "fiche_photos_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_photos" ADD CONSTRAINT "fiche_photos_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiche_photos_fiche_idx" ON "fiche_photos" USING btree ("fiche_id");--> statement-breakpoint
CREATE INDEX "fiche_photos_fichier_idx" ON "fiche_photos" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "fiche_photos_par_idx" ON "fiche_photos" USING btree ("par");