package org.tariffstack.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A pom as it stands in the file, with nothing inherited. */
final class Pom {
    private final Document text;

    private Pom(Document text) {
        this.text = text;
    }

    /**
     * Reads a pom.
     *
     * @throws IOException if it cannot be read or is no XML
     */
    static Pom of(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new Pom(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException problem) {
            throw new IOException(file + ": " + problem.getMessage(), problem);
        }
    }

    /** What stands at a place below the project, such as "scm/url"; empty if nothing does. Places are those of XPath. */
    String at(String place) {
        return String.join(" ", all(place)).strip();
    }

    boolean has(String place) {
        return !all(place).isEmpty();
    }

    /** What stands at each place of that name. */
    List<String> all(String place) {
        try {
            NodeList found = (NodeList) XPathFactory.newInstance().newXPath()
                    .evaluate("/project/" + place, text, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                texts.add(found.item(i).getTextContent().strip());
            }
            return texts;
        } catch (XPathException problem) {
            throw new IllegalArgumentException("no place in a pom: " + place, problem);
        }
    }
}
