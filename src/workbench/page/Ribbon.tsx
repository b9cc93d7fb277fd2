import type { AddInManifest, RibbonButton } from './manifest';

interface RibbonProps {
  readonly manifest: AddInManifest;
  /** Id of the command that is running. */
  readonly running: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's ribbon, made of its manifest and nothing else. */
export function Ribbon({ manifest, running, onPress }: RibbonProps) {
  return manifest.tabs.map((tab) => (
    <div key={tab.id} className="ribbon" role="group" aria-label={tab.label}>
      {tab.groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="ribbon-button"
                title={`${button.label}\n${button.tip}`}
                aria-description={button.tip}
                aria-busy={running === button.id}
                disabled={running !== null}
                onClick={() => onPress(button)}
              >
                <img src={button.icon} width={32} height={32} alt="" />
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <div className="ribbon-caption" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
    </div>
  ));
}
