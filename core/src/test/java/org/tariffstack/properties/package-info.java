/** Laws that every assessment keeps, whatever the entry. */
package org.tariffstack.properties;
