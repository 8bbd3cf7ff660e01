"use client";
import { useSyncExternalStore } from "react";

const jamais = () => () => {};

/** Whether the page is alive. Until then a form takes nothing: what is typed before would be lost when it wakes up. */
export const usePret = () =>
  useSyncExternalStore(
    jamais,
    () => true,
    () => false,
  );
