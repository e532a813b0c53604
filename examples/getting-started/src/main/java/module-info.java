/** A program that asks one question. */
module org.example.duty {
    requires org.tariffstack.core;
}
