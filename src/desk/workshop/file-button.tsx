import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly hint?: string;
  readonly accept: string;
  readonly many?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files: the browser's own says something else in every browser. */
export const FileButton = ({ label, hint, accept, many = false, onFiles }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" title={hint} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={many}
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </>
  );
};
