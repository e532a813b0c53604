package org.tariffstack.law;

/**
 * The power under which duties are imposed, such as "IEEPA" or "Section 301".
 *
 * @param name as lawyers call it
 */
public record Authority(String name) {
    @Override
    public String toString() {
        return name;
    }
}
