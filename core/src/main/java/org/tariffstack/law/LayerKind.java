package org.tariffstack.law;

/** What a layer does. */
public enum LayerKind {
    /** It charges. */
    DUTY,
    /** It takes goods, or a part of their value, out of other layers and charges nothing. */
    RELIEF
}
